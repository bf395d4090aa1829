namespace ViperOS.Tools.Emulation;

/// <summary>Takes what a <see cref="FrameDecoder"/> finds. The spans are valid during the call only.</summary>
public interface IFrameSink
{
    /// <summary>Bytes outside all frames: the kernel's own words.</summary>
    void OnText(ReadOnlySpan<byte> text);

    /// <summary>A whole frame.</summary>
    void OnFrame(byte channel, ReadOnlySpan<byte> payload);
}
