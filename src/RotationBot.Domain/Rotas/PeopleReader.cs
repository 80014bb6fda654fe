using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Reads names of people and checks that they are known and in no list twice.</summary>
internal sealed class PeopleReader(IReadOnlyCollection<string> known, Faults faults)
{
    public PersonId Person(string name, string path)
    {
        if (!known.Contains(name))
            faults.Add(FaultCode.UnknownPerson, path, name, $"unknown person \"{name}\"; everybody in a rota must be listed under people");
        return new(name);
    }

    public IReadOnlyList<PersonId> List(IReadOnlyList<string>? names, string path)
    {
        if (names is null)
        {
            faults.Add(FaultCode.UnknownPerson, path, null, "no list of people is given; write one, [] if nobody is meant");
            return [];
        }

        for (var i = 0; i < names.Count; i++)
            if (names.Take(i).Contains(names[i]))
                faults.Add(FaultCode.DuplicateParticipant, $"{path}[{i}]", names[i], $"\"{names[i]}\" is in the list already; each person may be in it once");
        return [.. names.Select((name, i) => Person(name, $"{path}[{i}]")).Distinct()];
    }
}
