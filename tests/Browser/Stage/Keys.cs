using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>Somebody who has only a keyboard. Wherever they come, they must see where they are.</summary>
public sealed class Keys(IPage page)
{
    /// <summary>More stops than the page ever has.</summary>
    private const int Many = 300;

    /// <summary>Between the last stop and the first one.</summary>
    public const string Nowhere = "nowhere";

    /// <summary>What has the focus, its outline, and whether it lies within the window.</summary>
    private const string Focus = """
        () => {
          const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
          window.stops ??= new Map();
          if (!window.stops.has(e)) window.stops.set(e, `stop ${window.stops.size}`);
          return {
            stop: e === document.body ? "nowhere" : window.stops.get(e),
            what: `${e.tagName} ${e.getAttribute("aria-label") ?? e.innerText.slice(0, 40)}`,
            isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            isInSight: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
          };
        }
        """;

    public Task TabToAsync(ILocator place) => GoToAsync(place, "Tab");

    public Task BackToAsync(ILocator place) => GoToAsync(place, "Shift+Tab");

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task WriteAsync(string text) => page.Keyboard.TypeAsync(text);

    public static Task<bool> IsAtAsync(ILocator place) => place.EvaluateAsync<bool>("e => e === document.activeElement");

    /// <summary>One Tab further.</summary>
    /// <returns>A mark of its own for each place, or <see cref="Nowhere"/>.</returns>
    public Task<string> StopAsync() => StopAsync("Tab");

    private async Task GoToAsync(ILocator place, string key)
    {
        for (var i = 0; i < Many; i++)
        {
            await StopAsync(key);
            if (await IsAtAsync(place))
                return;
        }

        Assert.Fail($"{key} never leads to {place}");
    }

    private async Task<string> StopAsync(string key)
    {
        await page.Keyboard.PressAsync(key);
        var focus = (await page.EvaluateAsync(Focus))!.Value;
        var stop = focus.GetProperty("stop").GetString()!;
        if (stop != Nowhere)
            Assert.True(focus.GetProperty("isMarked").GetBoolean() && focus.GetProperty("isInSight").GetBoolean(), $"one does not see that the focus is at: {focus.GetProperty("what")}");
        return stop;
    }
}
