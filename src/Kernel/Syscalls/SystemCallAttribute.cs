using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Describes a system call at its handler: what docs/syscalls.md says about it. Costs the kernel nothing (the image has no
/// metadata); a unit test reads it from the same sources.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SystemCallAttribute : Attribute
{
    public SystemCallAttribute(SystemCallNumber number, string arguments, string summary)
    {
        Number = number;
        Arguments = arguments;
        Summary = summary;
    }

    public SystemCallNumber Number { get; }

    /// <summary>"name: type, name: type" in the order of the registers.</summary>
    public string Arguments { get; }

    /// <summary>What the call does and returns, one or two sentences.</summary>
    public string Summary { get; }

    /// <summary>The right needed on the first argument's object, if there is one.</summary>
    public Rights Right { get; set; }

    /// <summary>For a call that does not do all that Linux's does: what is missing.</summary>
    public string Missing { get; set; } = "";
}
