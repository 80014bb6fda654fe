using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Cli;

/// <summary>A person, for programs and people.</summary>
internal sealed record Who(string Id, string Name)
{
    public static Who Of(Organisation organisation, PersonId person) => new(person.Value, organisation.NameOf(person));

    public static string Names(IReadOnlyList<Who> people) => people.Count == 0 ? "nobody" : Lists.And([.. people.Select(p => p.Name)]);
}
