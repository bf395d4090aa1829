using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Signal-driven I/O of one open description (O_ASYNC, F_SETOWN, F_SETSIG of fcntl(2)): observes what tells that it can be read or written, and has
/// <see cref="IoSignalSender"/> send a signal. Made when a program asks for the first of these, and held by the description, and by the sender while it
/// waits there.
/// </summary>
public sealed class IoSignal
{
    private const Signals InputSignals = Signals.Readable | Signals.ReadClosed | Signals.PeerClosed;
    private const Signals OutputSignals = Signals.Writable | Signals.Error;

    private int _references;

    /// <summary>Guards owner, signal and handle.</summary>
    private SpinLock _lock;
    private IoSignalOwner _owner;
    private int _signal;
    private int _handle;

    /// <summary>Keeps apart those who switch it on and off.</summary>
    private Mutex _switching;
    private IoSignalObserver _input = null!;
    private IoSignalObserver _output = null!;
    private int _isOn;

    /// <summary>What happened and was not sent yet; atomic. It is in the sender's list as long as this is not None.</summary>
    private int _events;

    /// <summary>Link of the sender's list, guarded by its lock.</summary>
    internal IoSignal? NextToSend;

    /// <summary>Of nobody, switched off. Null without memory.</summary>
    internal static IoSignal? Create()
    {
        IoSignal? created = Slab<IoSignal>.Allocate();
        IoSignalObserver? input = Slab<IoSignalObserver>.Allocate();
        IoSignalObserver? output = Slab<IoSignalObserver>.Allocate();
        if (created is null || input is null || output is null)
        {
            Free(created, input, output);
            return null;
        }

        created._references = 1;
        created._lock = new SpinLock(LockOrder.None);
        created._switching.Initialize(LockOrder.None);
        input.Owner = created;
        output.Owner = created;
        output.IsForOutput = true;
        created._input = input;
        created._output = output;
        return created;
    }

    internal void Acquire() => Interlocked.Increment(ref _references);

    internal void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            _owner.Release();
            Free(this, _input, _output);
        }
    }

    /// <summary>The description is gone.</summary>
    internal void End()
    {
        _input.Detach();
        _output.Detach();
        Release();
    }

    /// <summary>Takes over what the owner holds.</summary>
    public void SetOwner(IoSignalOwner owner)
    {
        ulong state = _lock.Acquire();
        IoSignalOwner old = _owner;
        _owner = owner;
        _lock.Release(state);
        old.Release();
    }

    /// <summary>F_SETSIG; 0 for SIGIO without information.</summary>
    public int Signal
    {
        get => Volatile.Read(ref _signal);
        set => Volatile.Write(ref _signal, value);
    }

    /// <summary>Whom the signal goes to; the reference in it is the caller's.</summary>
    public IoSignalOwner AcquireOwner()
    {
        ulong state = _lock.Acquire();
        IoSignalOwner owner = _owner;
        owner.Acquire();
        _lock.Release(state);
        return owner;
    }

    /// <summary>O_ASYNC: the signal names the handle. The caller holds the description.</summary>
    public void Switch(OpenDescription description, bool on, int handle)
    {
        _switching.Acquire();
        Volatile.Write(ref _handle, handle);
        if (on && _isOn == 0)
        {
            description.GetPollTargets(out KernelObject? input, out KernelObject? output);
            output ??= input;
            if (input is not null)
            {
                _input.Attach(input, InputSignals);
                _output.Attach(output!, OutputSignals);
            }
        }
        else if (!on)
        {
            _input.Detach();
            _output.Detach();
        }

        // From here on: what was so before is no event.
        Volatile.Write(ref _isOn, on ? 1 : 0);
        _switching.Release();
    }

    /// <summary>By an observer, with the lock of what it observes held.</summary>
    internal void OnEvent(IoSignalEvents happened)
    {
        if (Volatile.Read(ref _isOn) != 0 && Interlocked.Or(ref _events, (int)happened) == 0)
        {
            Acquire();
            IoSignalSender.Add(this);
        }
    }

    /// <summary>By the sender, which has taken it from its list and whose reference this gives back.</summary>
    internal void Send()
    {
        // First: what happens from now on queues it again.
        IoSignalEvents happened = (IoSignalEvents)Interlocked.Exchange(ref _events, 0);
        IoSignalOwner owner = AcquireOwner();
        if ((happened & IoSignalEvents.Input) != 0)
        {
            Send(owner, SignalInformation.PollInput);
        }

        if ((happened & IoSignalEvents.Output) != 0)
        {
            Send(owner, SignalInformation.PollOutput);
        }

        if ((happened & IoSignalEvents.HungUp) != 0)
        {
            Send(owner, SignalInformation.PollHungUp);
        }

        owner.Release();
        Release();
    }

    private void Send(in IoSignalOwner owner, int code)
    {
        int signal = Signal;
        SignalInformation plain = SignalInformation.ForKernel(SignalNumber.Pollable);
        if (signal == 0)
        {
            owner.Send(plain);
        }
        else if (owner.Send(SignalInformation.ForPoll(signal, code, Volatile.Read(ref _handle))) == Error.EAGAIN)
        {
            // No room for one more of real time: the plain one says that some are missing (fcntl(2)).
            owner.Send(plain);
        }
    }

    private static void Free(IoSignal? signal, IoSignalObserver? input, IoSignalObserver? output)
    {
        if (input is not null)
        {
            Slab<IoSignalObserver>.Free(input);
        }

        if (output is not null)
        {
            Slab<IoSignalObserver>.Free(output);
        }

        if (signal is not null)
        {
            Slab<IoSignal>.Free(signal);
        }
    }
}
