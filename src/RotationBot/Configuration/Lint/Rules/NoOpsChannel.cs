namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Trouble is told in the log only.</summary>
internal sealed class NoOpsChannel : IRule
{
    public string Name => "no-ops-channel";

    public IEnumerable<Finding> Look(Outlook outlook)
    {
        if (outlook.Organisation.OpsChannel is null)
            yield return new(Name, "opsChannel", null,
                "missing: what goes wrong is told in the log only, and an urgent request without an owner reaches the fallback channels alone; name a channel of the bot's owners");
    }
}
