"""Commands for gdb that know the kernel's structures: viper-ps, viper-threads, viper-stack, viper-help.

Loaded by `./viper debug`. Offsets come from the debug information, so that a changed structure needs no change here. Memory is read
as it is: stop the guest at a moment when no list is being changed, or try again.
"""
import gdb

KERNEL = "Kernel_ViperOS_Kernel_"
PROCESS = KERNEL + "Processes_Process"
PROCESS_TABLE = KERNEL + "Processes_ProcessTable"
THREAD = KERNEL + "Scheduling_Thread"
SWITCH_FRAME = KERNEL + "Arm64_SwitchFrame"

# SwitchFrame: x19 to x28, then the frame pointer and the link register.
SAVED_FRAME_POINTER = 80
SAVED_LINK_REGISTER = 88

MAXIMUM_NAME = 64
MAXIMUM_DEPTH = 40
MAXIMUM_LENGTH = 200000


def read(address, size):
    data = bytes(gdb.selected_inferior().read_memory(address, size))
    return int.from_bytes(data, "little")


def find_field(type_, name):
    """The field of that name or of that property, and its offset; base classes included."""
    for field in type_.fields():
        if field.is_base_class:
            found = find_field(field.type, name)
            if found is not None:
                return found[0], found[1] + field.bitpos // 8
        elif field.name in (name, "<%s>k__BackingField" % name) and hasattr(field, "bitpos"):
            return field, field.bitpos // 8
    return None


class Object:
    """An object of the kernel at an address."""

    def __init__(self, type_name, address):
        self.type = gdb.lookup_type(type_name)
        self.address = address

    def field_address(self, name):
        found = find_field(self.type, name)
        if found is None:
            raise gdb.GdbError("%s has no field %s any more" % (self.type, name))
        return found[0], self.address + found[1]

    def number(self, name):
        field, address = self.field_address(name)
        size = 8 if field.type.code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_PTR) else field.type.sizeof
        return read(address, size)

    def enumeration(self, name):
        field, address = self.field_address(name)
        value = read(address, field.type.sizeof)
        for member in field.type.strip_typedefs().fields():
            if member.enumval == value:
                return member.name.split("::")[-1].split("_")[-1]
        return str(value)

    def text(self, name, size):
        data = bytes(gdb.selected_inferior().read_memory(self.field_address(name)[1], size))
        return data.split(b"\0")[0].decode("utf-8", "replace")


def static_reference(type_name, field):
    """
    The address of the object that a static field refers to. The debug information does not say where such fields are: they are members,
    in the order of declaration, of an object that the type's statics symbol points at, behind that object's type pointer.
    """
    names = [f.name for f in gdb.lookup_type(type_name).fields()
             if not hasattr(f, "bitpos") and f.type is not None and f.type.code == gdb.TYPE_CODE_REF]
    base = int(gdb.parse_and_eval("*(unsigned long *)&'__GCSTATICS%s'" % type_name))
    return read(base + 8 + 8 * names.index(field), 8)


def processes():
    address = static_reference(PROCESS_TABLE, "s_first")
    for _ in range(MAXIMUM_LENGTH):
        if address == 0:
            return
        process = Object(PROCESS, address)
        yield process
        address = process.number("NextInTable")


def threads(process):
    address = process.number("_firstThread")
    for _ in range(MAXIMUM_LENGTH):
        if address == 0:
            return
        thread = Object(THREAD, address)
        yield thread
        address = thread.number("NextInProcess")


def thread_state(thread):
    if not thread.number("_started"):
        return "created"
    if thread.number("OnCpu"):
        return "on CPU %d" % thread.number("CpuIndex")
    return "ready" if thread.number("Queue") else "blocked"


def symbol(address):
    text = gdb.execute("info symbol 0x%x" % address, to_string=True).strip()
    if text.startswith("No symbol"):
        return "0x%x" % address
    name = text.split(" in section")[0]
    return name.replace(KERNEL, "").replace("__", ".").replace("_", ".")


def frames(thread):
    """Return addresses of a thread that is not on a CPU, innermost first."""
    saved = thread.number("SavedStackPointer")
    yield read(saved + SAVED_LINK_REGISTER, 8)
    frame = read(saved + SAVED_FRAME_POINTER, 8)
    top = thread.number("_stackTop")
    for _ in range(MAXIMUM_DEPTH):
        # A frame lies further up on the same stack, or the chain is broken.
        if not saved < frame < top:
            return
        address = read(frame + 8, 8)
        if address == 0:
            return
        yield address
        saved, frame = frame, read(frame, 8)


class ViperCommand(gdb.Command):
    """Base of our commands: the class's documentation is the command's help."""

    commands = []

    def __init__(self, name):
        super().__init__(name, gdb.COMMAND_STATUS)
        self.name = name
        ViperCommand.commands.append(self)


class ListProcesses(ViperCommand):
    """viper-ps: all processes, oldest first."""

    def invoke(self, argument, from_tty):
        print("%6s %6s %7s %-10s %-18s %s" % ("id", "parent", "threads", "state", "object", "name"))
        for process in processes():
            print("%6d %6d %7d %-10s 0x%-16x %s" % (
                process.number("ProcessId"), process.number("ParentId"), process.number("_threadCount"),
                process.enumeration("_state"), process.address, process.text("_name", MAXIMUM_NAME)))


class ListThreads(ViperCommand):
    """viper-threads [PROCESS]: threads of all processes or of one, and where those that wait were called from."""

    def invoke(self, argument, from_tty):
        wanted = int(argument, 0) if argument.strip() else None
        print("%6s %6s %-10s %-18s %-20s %s" % ("id", "of", "state", "object", "process", "in"))
        for process in processes():
            if wanted not in (None, process.number("ProcessId")):
                continue
            for thread in threads(process):
                state = thread_state(thread)
                place = ""
                if state == "blocked":
                    # What every wait goes through says little; the first function outside the scheduler does.
                    names = [symbol(address) for address in frames(thread)]
                    outside = [name for name in names if not name.startswith("Scheduling.")]
                    place = (outside or names or [""])[0]
                print("%6d %6d %-10s 0x%-16x %-20s %s" % (
                    thread.number("ThreadId"), process.number("ProcessId"), state, thread.address,
                    process.text("_name", MAXIMUM_NAME)[:20], place))


class ShowStack(ViperCommand):
    """viper-stack THREAD: the kernel stack of a thread that is not on a CPU."""

    def invoke(self, argument, from_tty):
        wanted = int(argument, 0)
        for process in processes():
            for thread in threads(process):
                if thread.number("ThreadId") != wanted:
                    continue
                if thread.number("OnCpu"):
                    raise gdb.GdbError("it runs: see `info threads` and `backtrace`")
                for depth, address in enumerate(frames(thread)):
                    print("#%-2d 0x%x %s" % (depth, address, symbol(address)))
                return
        raise gdb.GdbError("there is no thread %d" % wanted)


class ShowHelp(ViperCommand):
    """viper-help: these commands."""

    def invoke(self, argument, from_tty):
        for command in ViperCommand.commands:
            print(command.__doc__)


ListProcesses("viper-ps")
ListThreads("viper-threads")
ShowStack("viper-stack")
ShowHelp("viper-help")
