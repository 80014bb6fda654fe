using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>A text as the server gets it.</summary>
/// <param name="Mentions">Whom it is meant to tell: user names and handles, in lower case.</param>
internal sealed record Written(string Text, IReadOnlySet<string> Mentions)
{
    public int Length => Text.EnumerateRunes().Count();

    /// <exception cref="PlatformException">It would tell others than it should: a bug here, of which nobody else shall suffer.</exception>
    public Written Checked() => LiveMentions.In(Text).SetEquals(Mentions)
        ? this
        : throw new PlatformException(Failure.Refused, "the finished text mentions others than it should, or not all it should");
}

/// <summary>How the bot's typed text reads in Mattermost's Markdown.</summary>
internal static class MarkdownText
{
    /// <param name="pinging">Else it tells nobody, whatever it mentions.</param>
    public static Written Of(Text text, ServerNames names, bool pinging = true)
    {
        var markdown = new Markdown();
        var mentions = new HashSet<string>();
        foreach (var span in text.Spans)
            Write(span, pinging ? span : Silent(span));
        return new Written(markdown.ToString(), mentions).Checked();

        void Write(Span original, Span span)
        {
            switch (span)
            {
                case Span.Bold bold: markdown.Bold(bold.Value); break;
                case Span.Code code: markdown.Code(code.Value); break;
                case Span.Named named: markdown.Words(named.Value.TrimStart('@')); break;
                case Span.Ping ping: Mention(names.Person(ping.Person), ping.Name); break;
                case Span.PingGroup ping: Mention(names.Group(ping.Group), ping.Group.Value); break;
                case Span.InChannel place when names.Channel(place.Channel) is { } name: markdown.Mention('~', name); break;
                case Span.Link link: markdown.Link(link.Label, link.Url); break;
                case Span.ToMessage link when names.Message(link.Message) is { } url: markdown.Link(link.Label, url); break;
                default: markdown.Words(original.Plain); break;
            }
        }

        void Mention(string? name, string otherwise)
        {
            if (name is null)
            {
                markdown.Words(otherwise);
                return;
            }
            markdown.Mention('@', name);
            mentions.Add(LiveMentions.Trimmed(name));
        }
    }

    private static Span Silent(Span span) => span switch
    {
        Span.Ping ping => new Span.Named(ping.Name),
        Span.PingGroup ping => new Span.Named(ping.Group.Value),
        _ => span,
    };
}
