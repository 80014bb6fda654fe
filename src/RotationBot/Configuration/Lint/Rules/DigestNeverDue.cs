using Quartz;
using RotationBot.Configuration.Json;
using RotationBot.Schedule;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A digest whose last time is past.</summary>
internal sealed class DigestNeverDue : IRule
{
    public string Name => "digest-never-due";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from team in outlook.Organisation.Teams.Values
        where team.Digest is not null
        where new DigestTimes(new CronExpression(team.Digest!), Digests.ZoneOf(outlook.Organisation, team)).NextAfter(outlook.Now) is null
        select new Finding(Name, JsonPath.Key("teams", team.Id.Value) + ".digest", team.Digest, "no such time comes any more; look at the year, and at days that no month has");
}
