using System.Runtime.Versioning;

namespace System.Diagnostics;

// What the system says about a process. What it does not count is 0.
public partial class Process
{
    private const long NanosecondsPerTick = 100;

    public string ProcessName
    {
        get
        {
            EnsureStarted();
            return Get().Name;
        }
    }

    public string MachineName
    {
        get
        {
            EnsureStarted();
            return ".";
        }
    }

    public DateTime StartTime
    {
        get
        {
            EnsureStarted();
            return DateTime.Now - new TimeSpan((ProcessNative.GetMonotonicTime() - Get().StartTime) / NanosecondsPerTick);
        }
    }

    public TimeSpan TotalProcessorTime
    {
        get
        {
            EnsureStarted();
            return new TimeSpan(Get().ProcessorTime / NanosecondsPerTick);
        }
    }

    public TimeSpan UserProcessorTime => TotalProcessorTime;

    public TimeSpan PrivilegedProcessorTime => TimeSpan.Zero;

    /// <summary>In bytes.</summary>
    public long WorkingSet64
    {
        get
        {
            EnsureStarted();
            return Get().MemoryBytes;
        }
    }

    [Obsolete("Process.WorkingSet has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.WorkingSet64 instead.")]
    public int WorkingSet => (int)WorkingSet64;

    public long PrivateMemorySize64 => WorkingSet64;

    [Obsolete("Process.PrivateMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PrivateMemorySize64 instead.")]
    public int PrivateMemorySize => (int)WorkingSet64;

    public long VirtualMemorySize64 => WorkingSet64;

    [Obsolete("Process.VirtualMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.VirtualMemorySize64 instead.")]
    public int VirtualMemorySize => (int)WorkingSet64;

    public long PeakWorkingSet64 => WorkingSet64;

    [Obsolete("Process.PeakWorkingSet has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PeakWorkingSet64 instead.")]
    public int PeakWorkingSet => (int)WorkingSet64;

    public long PeakVirtualMemorySize64 => WorkingSet64;

    [Obsolete("Process.PeakVirtualMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PeakVirtualMemorySize64 instead.")]
    public int PeakVirtualMemorySize => (int)WorkingSet64;

    public long PagedMemorySize64 => 0;

    [Obsolete("Process.PagedMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PagedMemorySize64 instead.")]
    public int PagedMemorySize => 0;

    public long PeakPagedMemorySize64 => 0;

    [Obsolete("Process.PeakPagedMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PeakPagedMemorySize64 instead.")]
    public int PeakPagedMemorySize => 0;

    public long PagedSystemMemorySize64 => 0;

    [Obsolete("Process.PagedSystemMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.PagedSystemMemorySize64 instead.")]
    public int PagedSystemMemorySize => 0;

    public long NonpagedSystemMemorySize64 => 0;

    [Obsolete("Process.NonpagedSystemMemorySize has been deprecated because the type of the property can't represent all valid results. Use System.Diagnostics.Process.NonpagedSystemMemorySize64 instead.")]
    public int NonpagedSystemMemorySize => 0;

    public int HandleCount
    {
        get
        {
            EnsureStarted();
            return (int)Get().HandleCount;
        }
    }

    public int SessionId => (int)Get().JobId;

    public int BasePriority => 0;

    public ProcessPriorityClass PriorityClass
    {
        get => ProcessPriorityClass.Normal;
        set => throw new PlatformNotSupportedException();
    }

    public bool PriorityBoostEnabled
    {
        get => false;
        set
        {
        }
    }

    public nint ProcessorAffinity
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    public nint MaxWorkingSet
    {
        get => nint.MaxValue;
        set => throw new PlatformNotSupportedException();
    }

    public nint MinWorkingSet
    {
        get => 0;
        set => throw new PlatformNotSupportedException();
    }

    public nint MainWindowHandle => 0;

    public string MainWindowTitle => string.Empty;

    public bool Responding => true;
}
