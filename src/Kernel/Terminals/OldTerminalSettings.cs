using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Terminals;

/// <summary>struct termio of System V (asm-generic/termios.h): the lower halves of the flags, and fewer characters.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct OldTerminalSettings
{
    private const int CharacterCount = 8;

    public ushort Input;
    public ushort Output;
    public ushort Control;
    public ushort Local;
    public byte Line;
    public fixed byte Characters[CharacterCount];

    public static OldTerminalSettings From(in TerminalSettings settings)
    {
        OldTerminalSettings old = default;
        old.Input = (ushort)settings.Input;
        old.Output = (ushort)settings.Output;
        old.Control = (ushort)settings.Control;
        old.Local = (ushort)settings.Local;
        old.Line = settings.Line;
        for (int i = 0; i < CharacterCount; i++)
        {
            old.Characters[i] = settings.Characters[i];
        }

        return old;
    }

    /// <summary>What it does not know of stays.</summary>
    public readonly void ApplyTo(ref TerminalSettings settings)
    {
        settings.Input = (settings.Input & ~(uint)ushort.MaxValue) | Input;
        settings.Output = (settings.Output & ~(uint)ushort.MaxValue) | Output;
        settings.Control = (settings.Control & ~(uint)ushort.MaxValue) | Control;
        settings.Local = (settings.Local & ~(uint)ushort.MaxValue) | Local;
        settings.Line = Line;
        for (int i = 0; i < CharacterCount; i++)
        {
            settings.Characters[i] = Characters[i];
        }
    }
}
