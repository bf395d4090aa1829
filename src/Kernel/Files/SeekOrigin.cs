namespace ViperOS.Kernel.Files;

/// <summary>Third argument of lseek.</summary>
public enum SeekOrigin
{
    Start = 0,
    Current = 1,
    End = 2,

    /// <summary>The next place that has a page.</summary>
    Data = 3,

    /// <summary>The next place that has none; the end of the file is one.</summary>
    Hole = 4,
}
