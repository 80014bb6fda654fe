using System.Reflection;

namespace RotationBot.Cli;

internal static class ProductVersion
{
    /// <summary>As it was built, without what source control adds: "0.1.0".</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
