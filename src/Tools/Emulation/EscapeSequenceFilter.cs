using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>Drops terminal escape sequences (ECMA-48 §5.4) and carriage returns from text that comes in pieces. Used by one thread.</summary>
public sealed class EscapeSequenceFilter
{
    private const char Escape = '\x1b';

    private State _state;

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
