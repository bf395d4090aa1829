using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>Faults of instructions: an access through a null reference becomes a <see cref="NullReferenceException"/> where it
/// happened.</summary>
internal static unsafe class HardwareFaults
{
    [RuntimeExport("ViperMakeFaultException")]
    private static Exception MakeException() => new NullReferenceException();
}
