using RotationBot.Domain.Handovers;

namespace RotationBot.Store;

/// <summary>Who is to say that they have taken over.</summary>
internal interface IHandoverStore
{
    /// <summary>Those nobody has settled, by number.</summary>
    IReadOnlyList<Handover> Open();

    int NextNumber();

    /// <summary>False: somebody saved another version meanwhile. Load and decide again.</summary>
    bool Save(Handover handover);
}
