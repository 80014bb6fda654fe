using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>How text stands out from what is behind it, reckoned as the WCAG say (1.4.3, level AA).</summary>
internal static class Legibility
{
    private const string Script = """
        () => {
          const channels = colour => colour.match(/[\d.]+/g).map(Number);
          const over = ([r, g, b, a = 1], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
          const ancestors = e => e ? [e, ...ancestors(e.parentElement)] : [];
          const behind = e => ancestors(e).reverse().reduce((ground, a) => over(channels(getComputedStyle(a).backgroundColor), ground), [255, 255, 255]);
          const light = rgb => rgb.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const needed = style => parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5;
          const low = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const e = node.parentElement, style = getComputedStyle(e);
            if (node.data.trim() === "" || e.getBoundingClientRect().right <= 0 || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            const ground = behind(e), ink = over(channels(style.color), ground), found = ratio(light(ink), light(ground));
            if (found < needed(style)) low.push(`${found.toFixed(2)}: ${node.data.trim().slice(0, 40)}`);
          }
          return low;
        }
        """;

    /// <returns>The ratio and the beginning of each text that is hard to read.</returns>
    public static Task<string[]> TooLowAsync(IPage page) => page.EvaluateAsync<string[]>(Script);
}
