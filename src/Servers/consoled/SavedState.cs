using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// What outlives this program: a memory object of vinit's that each consoled maps, with the output that is read and not yet out, how the
/// terminal is set, and its size. A consoled that is started in the place of one that died goes on with it, in the middle of a
/// frame if need be.
/// </summary>
internal sealed unsafe class SavedState
{
    private const ulong Magic = 0x7661_7465_5354_5456;
    private const int TransmitOffset = 4096;
    private const int TransmitCapacity = 16 * 1024;
    private const int InputOffset = TransmitOffset + ByteQueue.HeaderSize + TransmitCapacity;
    private const int InputSize = 2560;
    private const int InputCount = 2;
    private const ulong Size = InputOffset + (InputCount * InputSize);

    private readonly Content* _content;

    private SavedState(byte* memory)
    {
        _content = (Content*)memory;
        IsNew = _content->Magic != Magic;
        if (IsNew)
        {
            _content->Attributes = TerminalAttributes.Cooked;
            _content->Window = WindowSize.Default;
            _content->Magic = Magic;
        }

        Transmit = new ByteQueue(memory + TransmitOffset, TransmitCapacity);
    }

    /// <summary>No consoled has run before this one.</summary>
    public bool IsNew { get; }

    public ByteQueue Transmit { get; }

    public ref TerminalAttributes Attributes => ref _content->Attributes;

    public ref WindowSize Window => ref _content->Window;

    /// <summary>What was read from a pipe, 0 or 1.</summary>
    public SavedInput* GetInput(int number)
    {
        return (SavedInput*)((byte*)_content + InputOffset + (number * InputSize));
    }

    /// <summary>Maps the memory object, or takes memory of this process if there is none.</summary>
    public static SavedState? Open(Handle handle)
    {
        MappedMemory mapping;
        ErrorNumber error = handle.IsSome
            ? new MemoryObject(handle).Map(0, Size, Protection.Read | Protection.Write, out mapping)
            : MappedMemory.Allocate(Size, out mapping);
        return error == ErrorNumber.None ? new SavedState(mapping.Address) : null;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Content
    {
        public ulong Magic;
        public WindowSize Window;
        public TerminalAttributes Attributes;
    }
}
