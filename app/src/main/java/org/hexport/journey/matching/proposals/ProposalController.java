package org.hexport.journey.matching.proposals;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page on which both sides see a proposal and answer it. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalController {

    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");

    private final Templates templates;
    private final ProposalPages pages;
    private final ProposalDesk desk;

    ProposalController(Templates templates, ProposalPages pages, ProposalDesk desk) {
        this.templates = templates;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.matchingProposal(ui, pages.show(viewer, id), null));
    }

    /** @param answer the answer's own id, made by the form */
    @PostMapping("/answers")
    View answer(
            Ui ui,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("id") UUID answer,
            @RequestParam String side,
            @RequestParam String says,
            @RequestParam(defaultValue = "") String reason) {
        var of = Side.find(side).orElseThrow(NotFound::new);
        if (!YES_OR_NO.matcher(says).matches()) {
            throw new NotFound();
        }
        var words = reason.replace("\0", "").strip();
        var reply = words.length() > Answer.LONGEST_REASON
                ? Reply.refused("matching.proposal.problem.reason", Answer.LONGEST_REASON)
                : desk.answer(viewer, id, new Answer(answer, of, says.equals("yes"), words));
        return reply instanceof Refused refused
                ? ui.invalid(templates.matchingProposal(
                        ui, pages.show(viewer, id).keeping(of.word(), answer, words), refused))
                : ui.seeOther("/proposals/" + id);
    }
}
