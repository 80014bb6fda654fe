using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>Reads the details out of a message. Any string will do.</summary>
public sealed class DetailReader
{
    private readonly Organisation organisation;
    private readonly CustomerReader customers;
    private readonly VersionReader versions;
    private readonly IReadOnlyList<(Ruleset Ruleset, Qualifier Qualifier)> qualifiers;

    public DetailReader(Organisation organisation)
    {
        this.organisation = organisation;
        var rulesets = organisation.Rulesets.Values.ToList();
        customers = new CustomerReader(name => rulesets.Exists(r => r.KeywordsIn(name).Any()));
        versions = new VersionReader(organisation.Products);
        qualifiers = [.. rulesets.SelectMany(r => r.Definition.Qualifiers.Select(q => (r, q)))];
    }

    /// <param name="asked">What was asked for: a short answer that says nothing else counts as one.</param>
    public RequestDetails Read(string text, IReadOnlyCollection<Detail> asked) => Read(text, organisation.Read(text), asked);

    /// <inheritdoc cref="Read(string, IReadOnlyCollection{Detail})"/>
    /// <param name="words">The same text, read.</param>
    internal RequestDetails Read(string text, Words words, IReadOnlyCollection<Detail> asked)
    {
        return new RequestDetails
        {
            Links = LinkReader.Read(text, words),
            Customer = customers.Read(words, asked.Contains(Detail.Customer)),
            Version = versions.Read(words, asked.Contains(Detail.Version)),
            Deployment = qualifiers.Select(q => Stated(words, q.Ruleset, q.Qualifier)).FirstOrDefault(label => label is not null),
            Timeline = TimelineReader.Read(words, asked.Contains(Detail.Timeline)),
        };
    }

    /// <summary>The one option stated; two of them say nothing.</summary>
    private static string? Stated(Words words, Ruleset ruleset, Qualifier qualifier) =>
        ruleset.Stated(words, qualifier.Id) is [var only] ? qualifier.Options.First(o => o.Id == only).Label : null;
}
