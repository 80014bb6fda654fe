using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>Which words mean which team, as written in the configuration. References to teams, channels, groups and policies are checked by the loader.</summary>
public sealed record RulesetDefinition
{
    public required RulesetId Id { get; init; }

    /// <summary>Who answers when no rule matches.</summary>
    public required Fallback Fallback { get; init; }

    public IReadOnlyList<Qualifier> Qualifiers { get; init; } = [];
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Rules that beat every topic.</summary>
    public IReadOnlyList<RoutingException> Exceptions { get; init; } = [];

    /// <summary>Whoever a topic or an exception names, fallback left out.</summary>
    public IEnumerable<Owner> Owners => Topics.SelectMany(t => t.Owners).Concat(Exceptions.SelectMany(e => e.Owners));
}

/// <param name="Team">The owner of last resort; null if only channels are named.</param>
/// <param name="Channels">Where to ask instead, if no team is named.</param>
public sealed record Fallback(TeamId? Team, IReadOnlyList<ChannelId> Channels);

/// <summary>A property of the asker's situation that decides between owners ("Self-hosted or managed instance?").</summary>
public sealed record Qualifier(string Id, string Ask, IReadOnlyList<QualifierOption> Options);

/// <param name="Words">Words and phrases that state this option.</param>
public sealed record QualifierOption(string Id, string Label, IReadOnlyList<string> Words)
{
    /// <summary>Teams that are to know of whatever others look after under this option.</summary>
    public IReadOnlyList<TeamId> Cc { get; init; } = [];
}

/// <summary>A subject people ask about, and who looks after it.</summary>
public sealed record Topic
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<Keyword> Keywords { get; init; }

    /// <summary>Phrases in which a keyword of this topic does not count ("go to definition" says nothing of the language Go).</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>
    /// Words that are mere circumstances where this topic is the best match, and then speak for no other topic: the Docker
    /// image a batch change runs in is no question about deployment.
    /// </summary>
    public IReadOnlyList<string> SideWords { get; init; } = [];

    /// <summary>Owners in order; with <see cref="Owner.When"/> the one whose option is stated comes first.</summary>
    public required IReadOnlyList<Owner> Owners { get; init; }

    /// <summary>All of <see cref="Owners"/> look after it together; otherwise each of them may.</summary>
    public bool Together { get; init; }

    /// <summary>Teams that are to know of it.</summary>
    public IReadOnlyList<TeamId> Cc { get; init; } = [];

    public IReadOnlyList<RouteExample> Examples { get; init; } = [];
}

/// <summary>A message and the team that must be offered first for it, by its ruleset alone.</summary>
public sealed record RouteExample(string Text, TeamId Team);

/// <remarks>
/// Everywhere in a ruleset a word or phrase is matched whole, in any case and in singular and plural; hyphen, underscore
/// and space are the same. <c>deploy*</c> stands for the regular forms of the word (deploys, deployed, deploying,
/// deployment), <c>=Go</c> matches only when spelled exactly so, and <c>lang:</c> matches a search filter with any value
/// (<c>lang:go</c>), which is not read then; <c>.example.com</c> matches any host below it, in URLs too. A phrase inside a longer matched phrase does not count.
/// </remarks>
/// <param name="Word">A word or phrase.</param>
/// <param name="Aliases">Other spellings of the same keyword.</param>
/// <param name="Weight">
/// How much it says: 1 is a plain keyword, less an everyday word. From 0.5 on it decides where nothing else does, below
/// that only in company. A phrase counts half its weight more for its second and again for its third word.
/// </param>
public sealed record Keyword(string Word, IReadOnlyList<string> Aliases, double Weight = 1);

/// <summary>A team that owns a topic, and where this topic departs from the team's own channel, group, policy and so on.</summary>
/// <param name="When">The qualifier option under which this team owns it; null: always. Option ids are unique in a ruleset.</param>
public sealed record Owner(TeamId Team, string? When = null)
{
    public ChannelId? Channel { get; init; }
    public GroupId? Group { get; init; }
    public PolicyId? Policy { get; init; }

    /// <summary>The team whose feature is asked for: it gets the message where that turns out to be a bug. Null: this is about no feature.</summary>
    public TeamId? FeatureOf { get; init; }

    /// <summary>Where to look up who really owns it (an alert's entry in a reference).</summary>
    public IReadOnlyList<Uri> References { get; init; } = [];

    /// <summary>In place of the team's own; null: the team's.</summary>
    public IReadOnlyList<Detail>? AsksFor { get; init; }

    /// <summary>In place of the team's own; null: the team's.</summary>
    public Uri? KnowledgeBase { get; init; }
}

/// <summary>Words that decide the owner whatever else the message says. Of several that fit, the first in the file.</summary>
/// <param name="AllOf">Every inner list must have at least one of its words or phrases in the message.</param>
public sealed record RoutingException(string Id, string Name, IReadOnlyList<IReadOnlyList<string>> AllOf, IReadOnlyList<Owner> Owners)
{
    /// <summary>Phrases in which its words do not count ("no alert fires" is no question about an alert).</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>How many words may stand between one of each list; null: any number.</summary>
    public int? Near { get; init; }

    /// <inheritdoc cref="Topic.Together"/>
    public bool Together { get; init; }

    /// <inheritdoc cref="Topic.Cc"/>
    public IReadOnlyList<TeamId> Cc { get; init; } = [];

    public IReadOnlyList<RouteExample> Examples { get; init; } = [];
}
