using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>What somebody looks at the page with.</summary>
public sealed record Screen(int Width, int Height, ColorScheme Scheme = ColorScheme.Light, bool IsPhone = false)
{
    public static readonly Screen Wide = new(1280, 800);
    public static readonly Screen Phone = new(360, 740, IsPhone: true);

    public Screen Dark => this with { Scheme = ColorScheme.Dark };

    public override string ToString() => $"{(IsPhone ? "phone" : "wide")}-{(Scheme == ColorScheme.Dark ? "dark" : "light")}";
}
