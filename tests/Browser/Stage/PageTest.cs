using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>A test of the page: on a fresh profile, watched for errors, and photographed when it fails.</summary>
[Collection(OneBrowser.Name)]
public abstract class PageTest(Chromium chromium, Host host)
{
    private const float Patience = 60_000;

    protected Host Host => host;

    /// <param name="losesHost">The host is away for a while, and the browser will say so.</param>
    protected async Task VisitAsync(Screen screen, Func<Desk, Task> visit, bool losesHost = false, [CallerMemberName] string test = "")
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        await using var profile = await chromium.Browser.NewContextAsync(Settings(screen));
        profile.SetDefaultTimeout(Patience);
        var errors = new Errors(profile, losesHost);
        var desk = await OpenAsync(profile);
        try
        {
            await visit(desk);
        }
        catch
        {
            await desk.Page.ScreenshotAsync(new() { Path = Repository.Result($"failed-{test}-{screen}.png") });
            throw;
        }

        Assert.Empty(errors.Seen);
    }

    /// <summary>Another tab of the same browser.</summary>
    protected Task<Desk> OpenAsync(Desk beside) => OpenAsync(beside.Page.Context);

    private async Task<Desk> OpenAsync(IBrowserContext profile)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        var desk = new Desk(page);
        await desk.IsReadyAsync();
        return desk;
    }

    private static BrowserNewContextOptions Settings(Screen screen) => new()
    {
        ViewportSize = new() { Width = screen.Width, Height = screen.Height },
        ColorScheme = screen.Scheme,
        HasTouch = screen.IsPhone,
        IsMobile = screen.IsPhone,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
