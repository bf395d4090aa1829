using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Files;

/// <summary>The pages of one pipe's ring, as physical addresses; 0 where there is none yet.</summary>
[InlineArray(Count)]
public struct PipePages
{
    public const int Count = 16;

    private ulong _first;
}
