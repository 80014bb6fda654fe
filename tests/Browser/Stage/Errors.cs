using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>What the browser's console complains of, and what the page's script did not catch.</summary>
internal sealed class Errors
{
    private readonly ConcurrentQueue<string> seen = new();

    public Errors(IBrowserContext profile, bool losesHost)
    {
        profile.WebError += (_, error) => seen.Enqueue(error.Error);
        profile.Dialog += (_, dialog) => seen.Enqueue($"a dialog: {dialog.Message}");
        profile.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning" && !(losesHost && line.Text.Contains("net::ERR_", StringComparison.Ordinal)))
                seen.Enqueue(line.Text);
        };
    }

    public IEnumerable<string> Seen => seen;
}
