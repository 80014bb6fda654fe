namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A header that names nobody.</summary>
internal sealed class HeaderWithoutRole : IRule
{
    public string Name => "header-without-role";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from header in outlook.Organisation.Headers
        where !header.Variables.Any()
        let role = outlook.Organisation.Rotas[header.Rota].Roles[0].Name
        select new Finding(Name, outlook.PathOf(header), header.Template, $"names no role, so the header never says who is on call; write {{{role}}} where the name belongs");
}
