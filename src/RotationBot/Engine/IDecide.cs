using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Engine;

/// <summary>What the host asks the domain. The host's own tests put a script in its place.</summary>
internal interface IDecide
{
    bool MayMatter(ChatEvent happened);

    Wanted Wants(ChatEvent happened);

    Decision Decide(Facts facts, ChatEvent happened, Instant now);

    Decision Tick(Facts facts, Request request, Instant now);

    Decision Tick(Facts facts, Change change, Instant now);

    Decision Tick(Facts facts, Handover handover, Instant now);

    DueNotices Notices(Facts facts, Instant since, Instant now);

    Decision Say(Facts facts, Notice notice, Instant now);

    Outputs Shows(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now);
}

internal sealed class DomainDecides(HostFacts host) : IDecide
{
    public bool MayMatter(ChatEvent happened) => Decider.MayMatter(host.Organisation, happened);

    public Wanted Wants(ChatEvent happened) => Decider.Wants(happened);

    public Decision Decide(Facts facts, ChatEvent happened, Instant now) => Decider.Decide(facts, happened, now);

    public Decision Tick(Facts facts, Request request, Instant now) => Decider.Tick(facts, request, now);

    public Decision Tick(Facts facts, Change change, Instant now) => Decider.Tick(facts, change, now);

    public Decision Tick(Facts facts, Handover handover, Instant now) => Decider.Tick(facts, handover, now);

    public DueNotices Notices(Facts facts, Instant since, Instant now) => Decider.Notices(facts, since, now);

    public Decision Say(Facts facts, Notice notice, Instant now) => Decider.Say(facts, notice, now);

    public Outputs Shows(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now) =>
        Outputs.At(organisation, records, now);
}
