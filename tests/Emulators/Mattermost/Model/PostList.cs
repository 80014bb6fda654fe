namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A part of a channel or a thread.</summary>
/// <param name="Order">The ids of the posts asked for.</param>
/// <param name="Posts">Those, and others of their threads.</param>
public sealed record PostList(IReadOnlyList<string> Order, IReadOnlyDictionary<string, Post> Posts, string NextPostId = "", string PrevPostId = "");
