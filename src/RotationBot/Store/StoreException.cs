namespace RotationBot.Store;

/// <summary>The store cannot be used. The message is one sentence for the person who runs the bot.</summary>
internal sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
