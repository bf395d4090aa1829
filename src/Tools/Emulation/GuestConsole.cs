using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ViperOS.Tools.Emulation;

/// <summary>
/// The other end of a guest's terminal: types lines and waits for text. A thread of its own reads the serial port; everything shared
/// with it is guarded by one lock. Owns the guest process.
/// </summary>
public sealed partial class GuestConsole : IDisposable
{
    /// <summary>How much of the screen a report shows.</summary>
    private const int ReportedLength = 4000;

    private readonly GuestProcess _guest;
    private readonly Thread _reader;
    private readonly object _lock = new();
    private readonly StringBuilder _screen = new();
    private readonly StringBuilder _transcript = new();
    private readonly EscapeSequenceFilter _filter = new();
    private bool _hasEnded;
    private int _position;

    public GuestConsole(GuestProcess guest)
    {
        _guest = guest;
        _reader = new Thread(ReadToEnd) { IsBackground = true, Name = "guest console" };
        _reader.Start();
    }

    /// <summary>Everything seen so far, without escape sequences and carriage returns.</summary>
    public string Screen
    {
        get
        {
            lock (_lock)
            {
                return _screen.ToString();
            }
        }
    }

    /// <summary>Everything that has come so far, as it came.</summary>
    public string Transcript
    {
        get
        {
            lock (_lock)
            {
                return _transcript.ToString();
            }
        }
    }

    public GuestProcess Process => _guest;

    public void Type(string text)
    {
        _guest.SerialInput.Write(Encoding.UTF8.GetBytes(text));
        _guest.SerialInput.Flush();
    }

    /// <summary>
    /// Waits until the pattern matches what came after the last match, and returns the match; later calls begin behind it.
    /// </summary>
    /// <exception cref="EmulatorException">The guest ended or the time was up; the message has the screen.</exception>
    public Match WaitFor(Regex pattern, TimeSpan limit) => WaitFor(pattern, false, limit);

    /// <summary>Waits for a shell prompt at the end of the output and returns what came before it.</summary>
    public string WaitForPrompt(TimeSpan limit)
    {
        return WaitFor(PromptPattern(), true, limit).Groups["output"].Value;
    }

    /// <summary>
    /// Waits for the prompt behind a typed line, whose Enter is echoed as a line's end: an editor that draws its line anew, prompt and
    /// all, is not taken for having finished.
    /// </summary>
    public string WaitForNextPrompt(TimeSpan limit)
    {
        return WaitFor(NextPromptPattern(), true, limit).Groups["output"].Value;
    }

    /// <summary>True if the guest powered off within the limit.</summary>
    public bool WaitForExit(TimeSpan limit)
    {
        return _guest.WaitForExit(limit);
    }

    public void Dispose()
    {
        _guest.Dispose();
        _reader.Join();
    }

    /// <summary>An optional number and dot, the current directory with its assign, and "> ", all of the last line.</summary>
    [GeneratedRegex(@"\A(?<output>(?s:.*\n)?)(?:\d+\.)?[\w.+-]+:[^\n>]*> \z", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PromptPattern();

    [GeneratedRegex(@"\A(?<output>(?s:.*\n))(?:\d+\.)?[\w.+-]+:[^\n>]*> \z", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NextPromptPattern();

    private Match WaitFor(Regex pattern, bool isDrawn, TimeSpan limit)
    {
        Stopwatch watch = Stopwatch.StartNew();
        lock (_lock)
        {
            while (true)
            {
                // Output that was read as far as something that looks like a prompt is none.
                Match match = isDrawn && _filter.ErasedAt != _screen.Length
                    ? Match.Empty
                    : pattern.Match(_screen.ToString(_position, _screen.Length - _position));
                if (match.Success)
                {
                    _position += match.Index + match.Length;
                    return match;
                }

                TimeSpan left = limit - watch.Elapsed;
                if (_hasEnded || left <= TimeSpan.Zero)
                {
                    string reason = _hasEnded ? "the guest ended" : $"nothing for {limit.TotalSeconds} s";
                    throw new EmulatorException($"{reason} while waiting for {pattern}; seen last:\n{LastOfScreen()}\n{_guest.Errors}");
                }

                Monitor.Wait(_lock, left);
            }
        }
    }

    private string LastOfScreen()
    {
        int length = int.Min(_screen.Length, ReportedLength);
        return _screen.ToString(_screen.Length - length, length);
    }

    private void ReadToEnd()
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        byte[] buffer = new byte[16 * 1024];
        char[] characters = new char[buffer.Length + 1];
        try
        {
            int count;
            while ((count = _guest.SerialOutput.Read(buffer)) != 0)
            {
                int length = decoder.GetChars(buffer, 0, count, characters, 0, flush: false);
                lock (_lock)
                {
                    _transcript.Append(characters.AsSpan(0, length));
                    _filter.Append(characters.AsSpan(0, length), _screen);
                    Monitor.PulseAll(_lock);
                }
            }
        }
        catch (IOException)
        {
            // The pipe broke because the guest ended, which is said below.
        }

        lock (_lock)
        {
            _hasEnded = true;
            Monitor.PulseAll(_lock);
        }
    }
}
