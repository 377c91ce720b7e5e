namespace Trengo.Media;

/// <summary>Where the bytes of an upload come from.</summary>
internal abstract class MediaSource
{
    /// <summary>False if it can be opened only once.</summary>
    public virtual bool CanReplay => true;

    /// <summary>The same for the sends of one call, which all must send the same.</summary>
    public virtual MediaSource ForOneCall() => this;

    /// <summary>How many bytes there are to send; null if only the end of the stream will tell.</summary>
    public abstract long? FindLength();

    /// <summary>The stream, standing where the upload begins.</summary>
    public abstract Stream Open();

    /// <summary>Called once for each stream that was opened.</summary>
    public abstract void Close(Stream stream);
}
