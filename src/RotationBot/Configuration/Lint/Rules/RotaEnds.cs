using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A role has ended, or ends in the weeks ahead.</summary>
internal sealed class RotaEnds : IRule
{
    public string Name => "rota-ends";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rota in outlook.Organisation.Rotas
        from role in rota.Value.Roles.Index()
        where role.Item.Kind == RoleKind.Rotation
        let end = rota.Value.EndOf(role.Item.Name) ?? Instant.MaxValue
        where end <= outlook.Ahead.End
        select Say(outlook, rota.Key, role.Index, end);

    private Finding Say(Outlook outlook, RotaId id, int index, Instant end)
    {
        var rota = outlook.Organisation.Rotas[id];
        var role = rota.Definition.Roles[index];
        var when = Times.Full(end, rota.TimeZone, outlook.Now);
        return new(Name, JsonPath.Item(JsonPath.Key("rotas", id.Value) + ".roles", index) + ".end", role.End,
            $"{(end <= outlook.Now ? $"nobody has been \"{role.Name}\" since {when}" : $"nobody is \"{role.Name}\" from {when} on")}; move the end, or leave it out");
    }
}
