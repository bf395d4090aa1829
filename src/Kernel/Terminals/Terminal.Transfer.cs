using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Terminals;

/// <summary>Reading and writing on both sides. Bytes pass through the caller's stack, so that no user memory is touched with the lock held.</summary>
public sealed unsafe partial class Terminal
{
    private const int Chunk = 512;
    private const ulong NanosecondsPerTenth = 100_000_000;

    /// <summary>
    /// A program reads: a line at most, or what MIN and TIME ask for. 0 at an end of file and after a hang-up. EAGAIN, EINTR, EIO, EFAULT.
    /// </summary>
    internal long ReadProgramSide(ref UserBuffer destination, bool nonBlocking)
    {
        if (destination.Remaining == 0)
        {
            return 0;
        }

        int error = CheckForeground(SignalNumber.TerminalInput);
        if (error < 0)
        {
            return error;
        }

        byte* chunk = stackalloc byte[Chunk];
        long done = 0;
        ulong deadline = ulong.MaxValue;
        bool hasDeadline = false;
        ulong state = _lock.Acquire();
        while (true)
        {
            bool isLine = IsCanonical;
            uint minimum = isLine ? 1u : _settings.Characters[TerminalSettings.Minimum];
            ulong time = isLine ? 0 : _settings.Characters[TerminalSettings.Time] * NanosecondsPerTenth;
            if (HasInput(1))
            {
                int wanted = destination.Remaining < Chunk ? (int)destination.Remaining : Chunk;
                int count = Take(chunk, wanted, isLine, out bool isEnd);
                _inputWriters.WakeAll();
                UpdateSignals();
                _lock.Release(state);
                ulong moved = count == 0 ? 0 : destination.CopyFrom(chunk, (ulong)count);
                done += (long)moved;
                if (moved < (ulong)count)
                {
                    return done != 0 ? done : Error.EFAULT;
                }

                if (isEnd || destination.Remaining == 0)
                {
                    return done;
                }

                state = _lock.Acquire();
                hasDeadline = false;
                if (HasInput(1))
                {
                    continue;
                }
            }

            if (_isHungUp || (done != 0 && (isLine || done >= minimum)))
            {
                _lock.Release(state);
                return done;
            }

            if (nonBlocking || (!isLine && minimum == 0 && time == 0))
            {
                _lock.Release(state);
                return done != 0 || !nonBlocking || (!isLine && minimum == 0 && time == 0) ? done : Error.EAGAIN;
            }

            if (!hasDeadline)
            {
                // TIME runs from the start when nothing has to come, else from the last byte on.
                hasDeadline = true;
                deadline = time != 0 && (minimum == 0 || done != 0) ? Clock.Now + time : ulong.MaxValue;
            }

            error = WaitAndLock(ref _inputReaders, ref state, deadline);
            if (error == Error.ETIMEDOUT)
            {
                return done;
            }

            if (error < 0)
            {
                return done != 0 ? done : error;
            }
        }
    }

    /// <summary>A program writes. EAGAIN, EINTR, EIO after a hang-up, EFAULT.</summary>
    internal long WriteProgramSide(ref UserBuffer source, bool nonBlocking)
    {
        int error = _settings.HasLocal(TerminalSettings.StopsBackgroundOutput) ? CheckForeground(SignalNumber.TerminalOutput) : 0;
        if (error < 0)
        {
            return error;
        }

        byte* chunk = stackalloc byte[Chunk];
        long done = 0;
        while (source.Remaining != 0)
        {
            int wanted = source.Remaining < Chunk ? (int)source.Remaining : Chunk;
            int count = (int)source.CopyTo(chunk, (ulong)wanted);
            if (count == 0)
            {
                return done != 0 ? done : Error.EFAULT;
            }

            int used = 0;
            ulong state = _lock.Acquire();
            while (true)
            {
                while (used < count && !_isHungUp && HasOutputRoom)
                {
                    Put(chunk[used++]);
                }

                if (used != 0)
                {
                    _outputReaders.WakeOne();
                    UpdateSignals(newOutput: true);
                }

                if (used == count || _isHungUp || nonBlocking)
                {
                    break;
                }

                error = WaitAndLock(ref _outputWriters, ref state);
                if (error < 0)
                {
                    done += used;
                    return done != 0 ? done : error;
                }
            }

            bool isHungUp = _isHungUp;
            _lock.Release(state);
            done += used;
            if (used < count)
            {
                return done != 0 ? done : isHungUp ? Error.EIO : Error.EAGAIN;
            }
        }

        return done;
    }

    /// <summary>The master reads what is on its screen. EIO once no program has the terminal open any more. EAGAIN, EINTR, EFAULT.</summary>
    internal long ReadMaster(ref UserBuffer destination, bool nonBlocking)
    {
        if (destination.Remaining == 0)
        {
            return 0;
        }

        byte* chunk = stackalloc byte[Chunk];
        long done = 0;
        ulong state = _lock.Acquire();
        while (_output.Count == 0 && _packetStatus == 0)
        {
            bool isAlone = _wasOpened && _openCount == 0;
            if (isAlone || nonBlocking)
            {
                _lock.Release(state);
                return isAlone ? Error.EIO : Error.EAGAIN;
            }

            int error = WaitAndLock(ref _outputReaders, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        if (_isPacket)
        {
            byte status = _packetStatus;
            _packetStatus = 0;
            UpdateSignals();
            _lock.Release(state);
            if (destination.CopyFrom(&status, 1) != 1)
            {
                return Error.EFAULT;
            }

            if (status != 0)
            {
                return 1;
            }

            done = 1;
            state = _lock.Acquire();
        }

        while (destination.Remaining != 0 && _output.Count != 0)
        {
            int count = _output.Take(chunk, destination.Remaining < Chunk ? (int)destination.Remaining : Chunk);
            _lock.Release(state);
            ulong moved = destination.CopyFrom(chunk, (ulong)count);
            done += (long)moved;
            state = _lock.Acquire();
            if (moved < (ulong)count)
            {
                done = done != 0 ? done : Error.EFAULT;
                break;
            }
        }

        _outputWriters.WakeAll();
        UpdateSignals();
        _lock.Release(state);
        return done;
    }

    /// <summary>The master types, whether a program has the terminal open or will have. EAGAIN, EINTR, EFAULT.</summary>
    internal long WriteMaster(ref UserBuffer source, bool nonBlocking)
    {
        byte* chunk = stackalloc byte[Chunk];
        long done = 0;
        while (source.Remaining != 0)
        {
            int wanted = source.Remaining < Chunk ? (int)source.Remaining : Chunk;
            int count = (int)source.CopyTo(chunk, (ulong)wanted);
            if (count == 0)
            {
                return done != 0 ? done : Error.EFAULT;
            }

            int used = 0;
            int error = 0;
            ulong state = _lock.Acquire();
            while (used < count)
            {
                if (CanTakeTyped)
                {
                    Type(chunk[used++]);
                    if (_signalsDue != 0)
                    {
                        TellReaders();
                        _lock.Release(state);
                        SendDueSignals();
                        state = _lock.Acquire();
                    }

                    continue;
                }

                TellReaders();
                if (nonBlocking)
                {
                    error = Error.EAGAIN;
                    break;
                }

                error = WaitAndLock(ref _inputWriters, ref state);
                if (error < 0)
                {
                    done += used;
                    return done != 0 ? done : error;
                }
            }

            TellReaders();
            _lock.Release(state);
            done += used;
            if (error < 0)
            {
                return done != 0 ? done : error;
            }
        }

        return done;
    }

    /// <summary>TIOCSTI: as if typed.</summary>
    internal void TypeOne(byte value)
    {
        ulong state = _lock.Acquire();
        if (CanTakeTyped)
        {
            Type(value);
            TellReaders();
        }

        _lock.Release(state);
        SendDueSignals();
    }

    private void TellReaders()
    {
        if (HasInput(1))
        {
            _inputReaders.WakeOne();
        }

        if (_output.Count != 0)
        {
            _outputReaders.WakeOne();
        }

        UpdateSignals(newInput: true, newOutput: true);
    }

    /// <summary>A program could read: so many bytes, or a line.</summary>
    private bool HasInput(uint minimum) => IsCanonical ? _lineEnd != _input.Head : _input.Count >= minimum && _input.Count != 0;

    /// <summary>Poll says ready when MIN bytes are there, unless TIME would end the wait.</summary>
    private uint MinimumForPoll => _settings.Characters[TerminalSettings.Time] == 0 && _settings.Characters[TerminalSettings.Minimum] != 0
        ? _settings.Characters[TerminalSettings.Minimum]
        : 1u;

    /// <summary>Takes bytes out of the input: of one line, if lines count.</summary>
    private int Take(byte* chunk, int wanted, bool isLine, out bool isEnd)
    {
        int count = 0;
        isEnd = false;
        uint end = isLine ? _lineEnd : _input.Tail;
        while (count < wanted && _input.Head != end && !isEnd)
        {
            LineMark mark = _marks[_input.Head & (InputSize - 1)];
            byte value = _input[_input.Head++];
            isEnd = isLine && mark != LineMark.None;
            if (!(mark == LineMark.EndOfFile && isLine))
            {
                chunk[count++] = value;
            }
        }

        // An end of file right behind what was read belongs to it, so that the next read does not end at once.
        if (isLine && !isEnd && _input.Head != end && _marks[_input.Head & (InputSize - 1)] == LineMark.EndOfFile)
        {
            _input.Head++;
            isEnd = true;
        }

        return count;
    }
}
