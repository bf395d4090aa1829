using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.Diagnostics;

// The three streams, where they lead here.
public partial class Process
{
    private StreamWriter? _standardInput;
    private StreamReader? _standardOutput;
    private StreamReader? _standardError;
    private Task? _outputReader;
    private Task? _errorReader;
    private volatile bool _takesOutput;
    private volatile bool _takesError;

    public event DataReceivedEventHandler? OutputDataReceived;

    public event DataReceivedEventHandler? ErrorDataReceived;

    public StreamWriter StandardInput =>
        _standardInput ?? throw new InvalidOperationException("StandardIn has not been redirected.");

    public StreamReader StandardOutput
    {
        get
        {
            EnsureNotTaken(_outputReader);
            return _standardOutput ?? throw new InvalidOperationException("StandardOut has not been redirected or the process hasn't started yet.");
        }
    }

    public StreamReader StandardError
    {
        get
        {
            EnsureNotTaken(_errorReader);
            return _standardError ?? throw new InvalidOperationException("StandardError has not been redirected.");
        }
    }

    public void BeginOutputReadLine()
    {
        StreamReader reader = _standardOutput
            ?? throw new InvalidOperationException("StandardOut has not been redirected or the process hasn't started yet.");
        if (_takesOutput)
        {
            throw new InvalidOperationException("An async read operation has already been started on the stream.");
        }

        _takesOutput = true;
        _outputReader ??= Task.Factory.StartNew(
            () => Pass(reader, line =>
            {
                if (_takesOutput)
                {
                    OutputDataReceived?.Invoke(this, new DataReceivedEventArgs(line));
                }
            }),
            TaskCreationOptions.LongRunning);
    }

    public void BeginErrorReadLine()
    {
        StreamReader reader = _standardError ?? throw new InvalidOperationException("StandardError has not been redirected.");
        if (_takesError)
        {
            throw new InvalidOperationException("An async read operation has already been started on the stream.");
        }

        _takesError = true;
        _errorReader ??= Task.Factory.StartNew(
            () => Pass(reader, line =>
            {
                if (_takesError)
                {
                    ErrorDataReceived?.Invoke(this, new DataReceivedEventArgs(line));
                }
            }),
            TaskCreationOptions.LongRunning);
    }

    public void CancelOutputRead() => _takesOutput = _takesOutput
        ? false
        : throw new InvalidOperationException("No async read operation is in progress on the stream.");

    public void CancelErrorRead() => _takesError = _takesError
        ? false
        : throw new InvalidOperationException("No async read operation is in progress on the stream.");

    private static void Pass(StreamReader reader, Action<string?> take)
    {
        string? line;
        do
        {
            line = reader.ReadLine();
            take(line);
        }
        while (line != null);
    }

    private static void EnsureNotTaken(Task? reader)
    {
        if (reader != null)
        {
            throw new InvalidOperationException("Cannot mix synchronous and asynchronous operation on process stream.");
        }
    }

    private void OpenStreams(int[] ends, ProcessStartInfo info)
    {
        if (ends[0] != ProcessNative.None)
        {
            FileStream stream = new(new SafeFileHandle(ends[0], ownsHandle: true), FileAccess.Write, 1);
            _standardInput = new StreamWriter(stream, info.StandardInputEncoding ?? new UTF8Encoding(false)) { AutoFlush = true };
        }

        _standardOutput = OpenReader(ends[1], info.StandardOutputEncoding);
        _standardError = OpenReader(ends[2], info.StandardErrorEncoding);
        _outputReader = null;
        _errorReader = null;
        _takesOutput = false;
        _takesError = false;
    }

    private static StreamReader? OpenReader(int end, Encoding? encoding) => end == ProcessNative.None
        ? null
        : new StreamReader(
            new FileStream(new SafeFileHandle(end, ownsHandle: true), FileAccess.Read, 1), encoding ?? Encoding.UTF8);

    private void WaitForReaders()
    {
        _outputReader?.Wait();
        _errorReader?.Wait();
    }
}
