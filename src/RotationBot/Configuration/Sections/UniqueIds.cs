using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads the <c>id</c> of the objects of a list and refuses one that is given twice.</summary>
internal sealed class UniqueIds(string kind)
{
    private readonly HashSet<string> seen = [];

    public string? Read(ObjectView owner)
    {
        if (Ids.Read(owner["id"]) is not { } id)
            return null;
        if (!seen.Add(id))
            owner.Fault("id", $"the {kind} \"{id}\" is given twice");
        return id;
    }
}
