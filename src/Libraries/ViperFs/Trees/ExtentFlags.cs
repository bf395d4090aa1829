namespace ViperOS.ViperFs.Trees;

/// <summary>State of an extent.</summary>
[Flags]
internal enum ExtentFlags : uint
{
    None = 0,

    /// <summary>Allocated, but reads as zeros until it is written.</summary>
    Unwritten = 1,
    All = Unwritten,
}
