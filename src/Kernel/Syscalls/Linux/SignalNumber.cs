namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Signals that the kernel itself knows (asm-generic/signal.h).</summary>
public enum SignalNumber
{
    Hangup = 1,
    Interrupt = 2,
    Quit = 3,
    IllegalInstruction = 4,
    Trap = 5,
    Abort = 6,
    BusError = 7,
    ArithmeticFault = 8,
    Kill = 9,
    SegmentationFault = 11,
    BrokenPipe = 13,
    Alarm = 14,
    Terminate = 15,
    Child = 17,
    Continue = 18,
    Stop = 19,

    /// <summary>SIGTSTP: stop, typed at the terminal.</summary>
    TerminalStop = 20,

    /// <summary>SIGTTIN: a background process reads from its terminal.</summary>
    TerminalInput = 21,

    /// <summary>SIGTTOU: a background process writes to its terminal or changes it.</summary>
    TerminalOutput = 22,
    Urgent = 23,
    CpuTimeLimit = 24,
    FileSizeLimit = 25,
    VirtualAlarm = 26,
    ProfilingAlarm = 27,
    WindowChange = 28,
    Pollable = 29,
    BadSystemCall = 31,

    /// <summary>SIGRTMIN: from here on signals queue, each with its own information.</summary>
    FirstRealTime = 32,

    /// <summary>The highest number.</summary>
    Last = 64,
}
