using System.ComponentModel;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.Diagnostics;

/// <summary>
/// A process. One that was started here holds its handle, and the job that its own children are in, until closed; one that was found in a list can only
/// be looked at: what is not in a program's hands it cannot kill. Not for several threads at once, but for the events.
/// </summary>
public partial class Process : Component
{
    private readonly Lock _lock = new();
    private SafeProcessHandle? _handle;
    private int _job = ProcessNative.None;
    private int _id;
    private ProcessInformation _information;
    private bool _isKnown;
    private bool _raisesEvents;
    private bool _isWatched;
    private bool _hasRaised;
    private ProcessStartInfo? _startInfo;
    private DateTime _exitTime;

    public Process()
    {
    }

    private Process(in ProcessInformation information, SafeProcessHandle? handle)
    {
        _information = information;
        _id = (int)information.Id;
        _handle = handle;
        _isKnown = true;
    }

    public event EventHandler? Exited;

    public int Id
    {
        get
        {
            EnsureStarted();
            return _id;
        }
    }

    public SafeProcessHandle SafeHandle
    {
        get
        {
            EnsureStarted();
            return _handle ?? throw new Win32Exception(ProcessNative.NotPermitted);
        }
    }

    public nint Handle => SafeHandle.DangerousGetHandle();

    public bool HasExited
    {
        get
        {
            EnsureStarted();
            return Get().HasEnded;
        }
    }

    public int ExitCode => HasExited
        ? _information.ExitCode
        : throw new InvalidOperationException("Process must exit before requested information can be determined.");

    public DateTime ExitTime => HasExited
        ? _exitTime
        : throw new InvalidOperationException("Process must exit before requested information can be determined.");

    public ProcessStartInfo StartInfo
    {
        get => _startInfo ??= _id == 0
            ? new ProcessStartInfo()
            : throw new InvalidOperationException("Process was not started by this object, so requested information cannot be determined.");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _startInfo = _id == 0
                ? value
                : throw new InvalidOperationException("Process is already associated with a real process, so the requested operation cannot be performed.");
        }
    }

    public bool EnableRaisingEvents
    {
        get => _raisesEvents;
        set
        {
            _raisesEvents = value;
            if (value && _id != 0)
            {
                Watch();
            }
        }
    }

    public ISynchronizeInvoke? SynchronizingObject { get; set; }

    public static Process GetCurrentProcess()
    {
        ProcessNative.GetInformation(ProcessNative.CurrentProcess, out ProcessInformation information);
        return new Process(information, new SafeProcessHandle(ProcessNative.CurrentProcess, ownsHandle: false));
    }

    public static Process[] GetProcesses() => Array.ConvertAll(ProcessNative.List(), information => new Process(information, null));

    public static Process[] GetProcesses(string machineName)
    {
        CheckMachine(machineName);
        return GetProcesses();
    }

    public static Process[] GetProcessesByName(string? processName) =>
        Array.FindAll(GetProcesses(), process => string.IsNullOrEmpty(processName) || process.ProcessName == processName);

    public static Process[] GetProcessesByName(string? processName, string machineName)
    {
        CheckMachine(machineName);
        return GetProcessesByName(processName);
    }

    public static Process GetProcessById(int processId) =>
        Array.Find(GetProcesses(), process => process._id == processId)
        ?? throw new ArgumentException($"Process with an Id of {processId} is not running.");

    public static Process GetProcessById(int processId, string machineName)
    {
        CheckMachine(machineName);
        return GetProcessById(processId);
    }

    public static void EnterDebugMode()
    {
    }

    public static void LeaveDebugMode()
    {
    }

    public void Kill() => Kill(entireProcessTree: false);

    /// <param name="entireProcessTree">Everything that the process has started ends with it.</param>
    public void Kill(bool entireProcessTree)
    {
        EnsureStarted();
        if (HasExited)
        {
            return;
        }

        int target = entireProcessTree && _job != ProcessNative.None ? _job : (int)SafeHandle.DangerousGetHandle();
        long result = ProcessNative.Kill(target);
        if (result < 0)
        {
            throw new Win32Exception((int)-result);
        }
    }

    public void WaitForExit()
    {
        WaitForExit(Timeout.Infinite);
        WaitForReaders();
    }

    public bool WaitForExit(TimeSpan timeout) => WaitForExit((int)timeout.TotalMilliseconds);

    public bool WaitForExit(int milliseconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, Timeout.Infinite);
        EnsureStarted();
        if (!HasExited && !ProcessNative.Wait((int)SafeHandle.DangerousGetHandle(), milliseconds))
        {
            return false;
        }

        Refresh();
        RaiseExited();
        return true;
    }

    public async Task WaitForExitAsync(CancellationToken cancellationToken = default)
    {
        const int Step = 100;
        EnsureStarted();
        if (!HasExited)
        {
            // The wait cannot be broken off from outside: it looks now and then whether it is still wanted.
            Task wait = Task.Factory.StartNew(
                () =>
                {
                    while (!WaitForExit(Step) && !cancellationToken.IsCancellationRequested)
                    {
                    }
                },
                cancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default);
            await wait.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        await Task.WhenAll(_outputReader ?? Task.CompletedTask, _errorReader ?? Task.CompletedTask)
            .WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public bool WaitForInputIdle() => throw new InvalidOperationException(
        "WaitForInputIdle failed.  This could be because the process does not have a graphical interface.");

    public bool WaitForInputIdle(int milliseconds) => WaitForInputIdle();

    public bool WaitForInputIdle(TimeSpan timeout) => WaitForInputIdle();

    public bool CloseMainWindow() => false;

    public void Refresh()
    {
        if (!_information.HasEnded)
        {
            _isKnown = false;
        }
    }

    /// <summary>Forgets the process; it goes on.</summary>
    public void Close()
    {
        _handle?.Dispose();
        _handle = null;
        if (_job != ProcessNative.None)
        {
            ProcessNative.Close(_job);
            _job = ProcessNative.None;
        }

        _standardInput = null;
        _standardOutput = null;
        _standardError = null;
        _id = 0;
        _isKnown = false;
        _information = default;
    }

    public override string ToString() => _id == 0 ? base.ToString()! : $"{base.ToString()} ({ProcessName})";

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    protected void OnExited() => Exited?.Invoke(this, EventArgs.Empty);

    private static void CheckMachine(string machineName)
    {
        ArgumentException.ThrowIfNullOrEmpty(machineName);
        if (machineName is not "." && machineName != Environment.MachineName)
        {
            throw new PlatformNotSupportedException("Remote machine processes are not supported on this platform.");
        }
    }

    private void EnsureStarted()
    {
        if (_id == 0)
        {
            throw new InvalidOperationException("No process is associated with this object.");
        }
    }

    // What was said about an ended process stays true.
    private ref readonly ProcessInformation Get()
    {
        if (!_isKnown || !_information.HasEnded)
        {
            ProcessInformation information = default;
            if (_handle != null)
            {
                ProcessNative.GetInformation((int)_handle.DangerousGetHandle(), out information);
            }
            else
            {
                information = Array.Find(ProcessNative.List(), entry => entry.Id == _id);
                if (information.Id == 0)
                {
                    information = _information;
                    information.State = 2;
                }
            }

            _information = information;
            _isKnown = true;
            if (information.HasEnded && _exitTime == default)
            {
                _exitTime = DateTime.Now;
            }
        }

        return ref _information;
    }

    private void Watch()
    {
        lock (_lock)
        {
            if (_isWatched)
            {
                return;
            }

            _isWatched = true;
        }

        int handle = (int)SafeHandle.DangerousGetHandle();
        new Thread(() =>
        {
            ProcessNative.Wait(handle, Timeout.Infinite);
            RaiseExited();
        })
        { IsBackground = true }.Start();
    }

    private void RaiseExited()
    {
        lock (_lock)
        {
            if (!_raisesEvents || _hasRaised)
            {
                return;
            }

            _hasRaised = true;
        }

        OnExited();
    }
}
