namespace RotationBot.Emulators.Mattermost;

/// <summary>How the server names itself.</summary>
internal static class MattermostVersion
{
    public static string Short(this Generation generation) => generation == Generation.Five ? "5.37.0" : "10.5.0";

    public static string Long(this Generation generation) => Short(generation) + "..00000000000000000000000000000000.false";
}
