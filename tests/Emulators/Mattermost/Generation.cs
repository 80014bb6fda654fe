namespace RotationBot.Emulators.Mattermost;

/// <summary>Servers of different age differ in a few answers.</summary>
public enum Generation
{
    /// <summary>5.37: the one the recordings come from.</summary>
    Five,

    /// <summary>10.x, as far as its source and its documentation tell; never compared with a running one.</summary>
    Ten,
}
