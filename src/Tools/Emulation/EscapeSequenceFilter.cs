using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>Drops terminal escape sequences (ECMA-48 §5.4) and carriage returns from text that comes in pieces. Used by one thread.</summary>
public sealed class EscapeSequenceFilter
{
    private const char Escape = '\x1b';

    private State _state;

    /// <summary>
    /// Length of the target when the screen was last erased from the cursor on (ED): a line editor does so right behind a prompt that it
    /// draws, and nothing else that is printed at the end of a line does.
    /// </summary>
    public int ErasedAt { get; private set; } = -1;

    private enum State
    {
        Text,
        AfterEscape,
        ControlSequence,
    }

    public void Append(ReadOnlySpan<char> text, StringBuilder target)
    {
        foreach (char c in text)
        {
            switch (_state)
            {
                case State.AfterEscape:
                    _state = c == '[' ? State.ControlSequence : State.Text;
                    break;
                case State.ControlSequence:
                    _state = c is >= '@' and <= '~' ? State.Text : State.ControlSequence;
                    ErasedAt = c == 'J' ? target.Length : ErasedAt;
                    break;
                default:
                    if (c == Escape)
                    {
                        _state = State.AfterEscape;
                    }
                    else if (c != '\r')
                    {
                        target.Append(c);
                    }

                    break;
            }
        }
    }
}
