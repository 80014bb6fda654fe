using System.Runtime.CompilerServices;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Conversation;

/// <summary>
/// What the bot says, as typed pieces. Adapters turn it into their markup and escape every string in it, so
/// that no user's words can ever mention, link or format anything.
/// </summary>
/// <remarks>Written as an interpolated string: <c>Text.Of($"{new Span.Named(name)} has {id}.")</c>. Strings become plain pieces.</remarks>
public sealed record Text(IReadOnlyList<Span> Spans)
{
    public static readonly Text Empty = new([]);

    public static Text Of(TextBuilder builder) => builder.Build();

    public static Text Plain(string words) => new([new Span.Words(words)]);

    public static Text Join(string separator, IEnumerable<Text> parts) =>
        new([.. parts.SelectMany((p, i) => i == 0 ? p.Spans : [new Span.Words(separator), .. p.Spans])]);

    public static Text Lines(params IEnumerable<Text?> lines) => Join("\n", lines.OfType<Text>().Where(l => l.Spans.Count > 0));

    /// <summary>One after the other with a space between; empty ones leave no gap.</summary>
    public static Text Sentences(params IEnumerable<Text?> sentences) => Join(" ", sentences.OfType<Text>().Where(s => s.Spans.Count > 0));

    public static Text operator +(Text left, Text right) => new([.. left.Spans, .. right.Spans]);

    /// <summary>Who is told by this text.</summary>
    public IEnumerable<PersonId> Pings => Spans.OfType<Span.Ping>().Select(p => p.Person);

    public IEnumerable<GroupId> GroupPings => Spans.OfType<Span.PingGroup>().Select(p => p.Group);

    /// <summary>The same words, telling nobody.</summary>
    public Text WithoutPings() => new([.. Spans.Select(s => s switch
    {
        Span.Ping p => new Span.Named(p.Name),
        Span.PingGroup g => new Span.Named(g.Group.ToString()),
        _ => s,
    })]);

    /// <summary>The words without any markup, as a log or a test reads them.</summary>
    public override string ToString() => string.Concat(Spans.Select(s => s.Plain));
}

public abstract record Span
{
    /// <summary>How the piece reads without markup.</summary>
    public abstract string Plain { get; }

    /// <summary>Our own words or anybody's: always escaped.</summary>
    public sealed record Words(string Value) : Span
    {
        public override string Plain => Value;
    }

    public sealed record Bold(string Value) : Span
    {
        public override string Plain => Value;
    }

    public sealed record Code(string Value) : Span
    {
        public override string Plain => Value;
    }

    /// <summary>A person or group called by name: nobody is told.</summary>
    public sealed record Named(string Value) : Span
    {
        public override string Plain => Value;
    }

    /// <summary>A live mention of a person.</summary>
    /// <param name="Name">What to show where the person has no account.</param>
    public sealed record Ping(PersonId Person, string Name) : Span
    {
        public override string Plain => "@" + Person.Value;
    }

    /// <summary>A live mention of a group.</summary>
    public sealed record PingGroup(GroupId Group) : Span
    {
        public override string Plain => Group.ToString();
    }

    public sealed record InChannel(ChannelId Channel) : Span
    {
        public override string Plain => Channel.ToString();
    }

    public sealed record Link(string Label, Uri Url) : Span
    {
        public override string Plain => Label;
    }

    /// <summary>A link to a message on the platform.</summary>
    public sealed record ToMessage(string Label, MessageRef Message) : Span
    {
        public override string Plain => Label;
    }
}

/// <summary>Turns an interpolated string into a <see cref="Text"/>.</summary>
[InterpolatedStringHandler]
public readonly struct TextBuilder
{
    private readonly List<Span> spans;

    public TextBuilder(int _, int formattedCount) => spans = new List<Span>(formattedCount * 2 + 1);

    public void AppendLiteral(string value) => spans.Add(new Span.Words(value));

    public void AppendFormatted(Span span) => spans.Add(span);

    public void AppendFormatted(Text? text)
    {
        if (text is not null)
            spans.AddRange(text.Spans);
    }

    public void AppendFormatted(string? words)
    {
        if (!string.IsNullOrEmpty(words))
            spans.Add(new Span.Words(words));
    }

    public void AppendFormatted(int number) => spans.Add(new Span.Words(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public void AppendFormatted<T>(T value) where T : struct => spans.Add(new Span.Words(value.ToString() ?? ""));

    public Text Build() => new(spans);
}
