using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Stage;

/// <summary>Somebody at the page. Everything is found as people find it: by role, label and words.</summary>
public sealed partial class Desk(IPage page)
{
    public IPage Page => page;

    public ILocator Messages => page.GetByRole(AriaRole.Region, new() { Name = "Messages", Exact = true });

    public ILocator Words => page.GetByLabel("Message to").Or(page.GetByLabel("Answer to"));

    public ILocator SpeakingAs => page.GetByLabel("Speaking as");

    public ILocator Side => page.GetByRole(AriaRole.Navigation, new() { Name = "Channels and people" });

    /// <summary>What stands over the messages: the channel's name and its header.</summary>
    public ILocator Header => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 }).Locator("..");

    public ILocator Notice => page.GetByRole(AriaRole.Alert);

    /// <summary>What those hear who listen instead of looking.</summary>
    public ILocator Heard => page.GetByRole(AriaRole.Log);

    public ILocator Clock => page.GetByRole(AriaRole.Time).First;

    /// <summary>The messages that hold these words, in the order they were said.</summary>
    public ILocator Message(string words) => Messages.GetByRole(AriaRole.Article).Filter(new() { HasText = words });

    /// <summary>A message and everything said under it.</summary>
    public ILocator Thread(string words) => Message(words).First.Locator("xpath=ancestor::section");

    public ILocator Button(string name, ILocator? within = null) => (within ?? page.Locator("body")).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task IsReadyAsync() => Expect(Messages.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();

    public async Task SpeakAsAsync(string name)
    {
        await SpeakingAs.SelectOptionAsync(new SelectOptionValue { Label = name });
        await Expect(page.GetByText(new Regex($"^Message to .+ as {name}$"))).ToBeVisibleAsync();
    }

    public async Task GoToAsync(string channel)
    {
        await Button($"# {channel}", Side).ClickAsync();
        await Expect(Header).ToContainTextAsync($"#{channel}");
        await IsReadyAsync();
    }

    /// <summary>Writes it and presses Enter; returns when it has left the box.</summary>
    public async Task SayAsync(string text)
    {
        await Words.FillAsync(text);
        await Words.PressAsync("Enter");
        await Expect(Words).ToHaveValueAsync("");
    }

    /// <summary>Winds the clock forward by one of its buttons; returns when the walk is done.</summary>
    public async Task WindAsync(string step)
    {
        var before = await Clock.GetAttributeAsync("datetime");
        await Button(step).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Wind the clock forward" })).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Expect(Clock).Not.ToHaveAttributeAsync("datetime", before!);
    }

    /// <summary>Who is told next; it depends on the week.</summary>
    public static async Task<string> BackupAsync(ILocator thread)
    {
        await Expect(thread).ToContainTextAsync("(backup)");
        return Backup().Match(await thread.InnerTextAsync()).Groups[1].Value;
    }

    /// <summary>Points at a message, so that its tools show, and uses one.</summary>
    public async Task UseAsync(ILocator message, string tool)
    {
        await message.HoverAsync();
        await Button(tool, message).ClickAsync();
    }

    [GeneratedRegex(@"I'll tell (\w+) \(backup\)", RegexOptions.CultureInvariant)]
    private static partial Regex Backup();
}
