namespace System;

/// <summary>Bytes of one generation before and after a collection.</summary>
public readonly struct GCGenerationInfo
{
    internal GCGenerationInfo(long sizeBefore, long sizeAfter, long fragmentationAfter)
    {
        SizeBeforeBytes = sizeBefore;
        SizeAfterBytes = sizeAfter;
        FragmentationAfterBytes = fragmentationAfter;
    }

    public long SizeBeforeBytes { get; }

    public long FragmentationBeforeBytes => 0;

    public long SizeAfterBytes { get; }

    public long FragmentationAfterBytes { get; }
}
