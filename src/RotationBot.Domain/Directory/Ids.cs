namespace RotationBot.Domain.Directory;

/// <summary>The key of a person under <c>people</c> in the configuration.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The key of a team under <c>teams</c>.</summary>
public readonly record struct TeamId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The key of a channel under <c>channels</c>, without <c>#</c> or <c>~</c>.</summary>
public readonly record struct ChannelId(string Value)
{
    public override string ToString() => "#" + Value;
}

/// <summary>The key of a group under <c>groups</c>, without <c>@</c>.</summary>
public readonly record struct GroupId(string Value)
{
    public override string ToString() => "@" + Value;
}

/// <summary>The key of a rota under <c>rotas</c>.</summary>
public readonly record struct RotaId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The name of a slot of a rota ("primary"); unique within its rota only.</summary>
public readonly record struct RoleName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The key of an escalation policy under <c>policies</c>.</summary>
public readonly record struct PolicyId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The id of a priority in the list <c>priorities</c> ("p1").</summary>
public readonly record struct PriorityId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The key of a ruleset under <c>rulesets</c>.</summary>
public readonly record struct RulesetId(string Value)
{
    public override string ToString() => Value;
}
