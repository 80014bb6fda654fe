using System.Reflection;

namespace RotationBot.Cli;

internal static class Help
{
    public const string Text =
        """
        rotationbot [run]          start the bot; without a platform in the configuration, a sandbox
          --config PATH            the configuration (else $ROTATIONBOT_CONFIG, else bot.config.json here or beside the program)
          --listen URL             where the web page is, instead of web.listen: http://HOST:PORT
          --port N                 another port, at the same address
          --data DIR               where the stores lie, instead of the folder in store.path
          --allow-remote           permit an address that other machines reach; it listens to nothing more by itself
          --verbose                tell more
        rotationbot version        say which version this is
        rotationbot help           say this
        """;

    public static string Version =>
        "rotationbot " + typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
