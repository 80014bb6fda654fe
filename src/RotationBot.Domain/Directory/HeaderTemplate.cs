using System.Text.RegularExpressions;

namespace RotationBot.Domain.Directory;

/// <summary>How a rota is shown in a channel's header.</summary>
/// <param name="Template">Begins with <c>on call:</c> and holds no bar between spaces, so that the bot knows its own part of the header.</param>
public sealed partial record HeaderTemplate(ChannelId Channel, RotaId Rota, string Template)
{
    /// <summary>As they come in the text.</summary>
    public IEnumerable<HeaderVariable> Variables => Placeholder().Matches(Template).Select(Read);

    public string Fill(Func<HeaderVariable, string> value) => Placeholder().Replace(Template, match => value(Read(match)));

    private static HeaderVariable Read(Match match) =>
        new(new RoleName(match.Groups["role"].Value), HeaderVariable.Details[match.Groups["detail"].Value]);

    [GeneratedRegex(@"\{(?<role>[^{}.]+)(?:\.(?<detail>[^{}]+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

/// <summary>What a template asks of one role.</summary>
public readonly record struct HeaderVariable(RoleName Role, HeaderDetail Detail)
{
    /// <summary>How each is written, after the role's name and a dot.</summary>
    public static IReadOnlyDictionary<string, HeaderDetail> Details { get; } = new Dictionary<string, HeaderDetail>
    {
        [""] = HeaderDetail.Holder,
        ["until"] = HeaderDetail.Until,
        ["next"] = HeaderDetail.Next,
        ["next.from"] = HeaderDetail.NextFrom,
    };
}

public enum HeaderDetail
{
    Holder,

    /// <summary>When the role passes on, whether to somebody or to nobody.</summary>
    Until,

    /// <summary>The next holder who is not a holder now.</summary>
    Next,
    NextFrom,
}
