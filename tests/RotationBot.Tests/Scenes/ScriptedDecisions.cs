using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Engine;

namespace RotationBot.Tests.Scenes;

/// <summary>Decides as the test says; by default every event matters and nothing follows from it.</summary>
internal sealed class ScriptedDecisions : IDecide
{
    public Func<ChatEvent, bool> Matters { get; set; } = _ => true;
    public Func<ChatEvent, Wanted> Wanted { get; set; } = _ => new Wanted();
    public Func<Facts, ChatEvent, Instant, Decision> OnEvent { get; set; } = (_, _, _) => Decision.Nothing;
    public Func<Facts, Request, Instant, Decision> OnTick { get; set; } = (_, _, _) => Decision.Nothing;
    public Func<Facts, Change, Instant, Decision> OnChange { get; set; } = (_, _, _) => Decision.Nothing;
    public Func<Instant, Outputs> Outputs { get; set; } = _ => new Outputs(new Dictionary<ChannelId, HeaderSegment>(), new Dictionary<GroupId, IReadOnlyList<PersonId>>(), null);

    public bool MayMatter(ChatEvent happened) => Matters(happened);

    public Wanted Wants(ChatEvent happened) => Wanted(happened);

    public Decision Decide(Facts facts, ChatEvent happened, Instant now) => OnEvent(facts, happened, now);

    public Decision Tick(Facts facts, Request request, Instant now) => OnTick(facts, request, now);

    public Decision Tick(Facts facts, Change change, Instant now) => OnChange(facts, change, now);

    public Outputs Shows(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now) => Outputs(now);
}
