using System.Reflection;

namespace RotationBot.Cli;

internal static class Help
{
    public const string Text =
        """
        rotationbot [run]          start the bot; without a platform in the configuration, a sandbox
          --config PATH            the configuration (else $ROTATIONBOT_CONFIG, else bot.config.json here or beside the program)
          --port N                 the port of the web page, instead of the one in web.listen
          --data DIR               where the stores lie, instead of the folder in store.path
          --allow-remote           allow web.listen to be reached from other machines
          --verbose                tell more
        rotationbot version        say which version this is
        rotationbot help           say this
        """;

    public static string Version =>
        "rotationbot " + typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
