namespace RotationBot.Emulators.Slack.Api;

/// <summary>All methods there are.</summary>
internal static class Methods
{
    private static readonly Dictionary<string, Method> All = new IEnumerable<Method>[]
    {
        AppMethods.All, ChatMethods.All, ConversationMethods.All, ReactionMethods.All, UserMethods.All, UserGroupMethods.All, ViewMethods.All,
    }.SelectMany(m => m).ToDictionary(m => m.Name);

    public static Method? Find(string name) => All.GetValueOrDefault(name);
}
