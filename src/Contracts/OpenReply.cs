using System;

namespace ViperOS.Contracts;

/// <summary>Word 3 of the reply to <see cref="FileOperation.Open"/>.</summary>
[Flags]
public enum OpenReply : ulong
{
    None = 0,

    /// <summary>There is a pipe to read from.</summary>
    HasInput = 1,

    /// <summary>There is a pipe to write to.</summary>
    HasOutput = 2,

    /// <summary>The contents are a report: the kernel asks to <see cref="FileOperation.Refresh"/> it when it is read from the start again.</summary>
    Generated = 4,

    /// <summary>Nobody had the name before.</summary>
    Created = 8,

    /// <summary>The contents are those of a device: their size is what it is, and the server answers requests of ioctl.</summary>
    Device = 16,
}
