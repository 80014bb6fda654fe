using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Whatever is written is shown as it was written, and never becomes part of the page.</summary>
public sealed class OddWordsTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    [Theory]
    [InlineData("<img src=x onerror=alert(1)><script>alert(2)</script>")]
    [InlineData("<svg/onload=alert(3)> &lt;b&gt; </textarea></article>")]
    [InlineData("javascript:alert(4) [x](javascript:alert(5)) https://example.com/\"onmouseover=\"alert(6)")]
    [InlineData("👩‍👩‍👧‍👦 🇬🇧 e\u0301 שלום עליכם مرحبا 请帮忙")]
    [InlineData("$& $1 ${x} {{x}} %s `code` **bold** @everyone #nowhere")]
    public Task It_is_shown_as_text(string words) => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("docs");

        await desk.SayAsync(words);

        var said = desk.Messages.GetByRole(AriaRole.Article).Filter(new() { HasText = words.Replace("`", "", StringComparison.Ordinal) });
        await Expect(said).ToBeVisibleAsync();
        await Expect(said.Locator("img, script, iframe, textarea, b")).ToHaveCountAsync(0);
        Assert.DoesNotContain(await said.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.protocol)"), protocol => protocol != "https:");
    });

    [Fact]
    public Task Signs_that_show_nothing_or_turn_the_line_are_shown_by_number() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("general");

        await desk.SayAsync("abc \u202e evil \u2066 \u200b end");

        await Expect(desk.Message("abc")).ToContainTextAsync(@"abc \u202e evil \u2066 \u200b end");
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Long_words_are_broken_and_long_texts_scroll(int width) => VisitAsync(Screen.Wide with { Width = width }, async desk =>
    {
        var text = $"{width} {new string('x', 10_000)} " + string.Concat(Enumerable.Repeat("many words ", 2_000)) + "end";

        await desk.SayAsync(text);

        await Expect(desk.Message(text)).ToBeVisibleAsync();
        Assert.Equal(width, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await desk.Messages.EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth"));
        await Expect(desk.Words).ToBeInViewportAsync();
    });
}
