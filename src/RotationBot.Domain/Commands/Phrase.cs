using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Commands;

/// <summary>One thing a command about shifts names.</summary>
internal abstract record Part
{
    public sealed record Someone(PersonId Person) : Part;

    /// <summary>"for @sam": whose shifts are meant, where it is not the asker's.</summary>
    public sealed record OnBehalf(PersonId Person) : Part;

    /// <summary>"nobody", where a person could stand.</summary>
    public sealed record Nobody : Part;

    public sealed record OfTeam(Team Team) : Part;

    public sealed record OfRole(RoleName Role) : Part;

    /// <summary>One word of a time.</summary>
    public sealed record Time(string Word) : Part;
}

/// <summary>What the words after a verb name, in their order.</summary>
internal sealed record Phrase(IReadOnlyList<Part> Parts)
{
    public IReadOnlyList<PersonId> People => [.. Parts.OfType<Part.Someone>().Select(p => p.Person).Distinct()];

    /// <summary>Null: the asker's own shifts.</summary>
    public PersonId? OnBehalf => Parts.OfType<Part.OnBehalf>().FirstOrDefault()?.Person;

    public bool Nobody => Parts.OfType<Part.Nobody>().Any();

    public Team? Team => Parts.OfType<Part.OfTeam>().FirstOrDefault()?.Team;

    public RoleName? Role => Parts.OfType<Part.OfRole>().FirstOrDefault()?.Role;

    /// <summary>All words of time, wherever they stand.</summary>
    public string Time => string.Join(' ', Parts.OfType<Part.Time>().Select(p => p.Word));
}
