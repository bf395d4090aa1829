using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>
/// A running QEMU whose serial port is connected to this process by pipes. Owned by whoever started it; disposing ends it by its
/// process number. <see cref="Kill"/> may be called from any thread.
/// </summary>
public sealed class GuestProcess : IDisposable
{
    private const int MaximumErrorLength = 64 * 1024;

    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly Lock _lock = new();

    private GuestProcess(Process process)
    {
        _process = process;
        SerialInput = process.StandardInput.BaseStream;
        SerialOutput = process.StandardOutput.BaseStream;
        process.ErrorDataReceived += (_, line) => AddError(line.Data);
        process.BeginErrorReadLine();
    }

    public Stream SerialInput { get; }

    public Stream SerialOutput { get; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>What QEMU itself said on its standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_lock)
            {
                return _errors.ToString();
            }
        }
    }

    /// <exception cref="EmulatorException">The emulator is not there.</exception>
    public static GuestProcess Start(string emulator, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(emulator, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            Process process = Process.Start(start) ?? throw new EmulatorException($"{emulator} did not start");
            return new GuestProcess(process);
        }
        catch (Win32Exception e)
        {
            throw new EmulatorException($"cannot start {emulator}: {e.Message}", e);
        }
    }

    /// <summary>Ends the emulator at once, if it still runs.</summary>
    public void Kill()
    {
        try
        {
            // With its children: the emulator may have been started by a script.
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime, which is what was wanted.
        }
    }

    public bool WaitForExit(TimeSpan limit)
    {
        if (!_process.WaitForExit(limit))
        {
            return false;
        }

        // Only the call without a limit also waits until the last line of standard error has come.
        _process.WaitForExit();
        return true;
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void AddError(string? line)
    {
        lock (_lock)
        {
            if (line is not null && _errors.Length < MaximumErrorLength)
            {
                _errors.AppendLine(line);
            }
        }
    }
}
